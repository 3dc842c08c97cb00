using System.Diagnostics.CodeAnalysis;

namespace CivicDashboard.Extraction;

/// <summary>Something that was read, or the problem with it: bad input is a normal answer and no exception.</summary>
public sealed class Result<T> where T : class
{
    private Result(T? value, string? problem) => (Value, Problem) = (value, problem);

    /// <summary>What was read.</summary>
    public T? Value { get; }

    /// <summary>Why it could not be read; null where it was.</summary>
    public string? Problem { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Success => Problem is null;

    /// <summary>What was read is a result as it is.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>So is a problem.</summary>
    public static implicit operator Result<T>(Problem problem) => new(null, problem.Message);
}

/// <summary>Why something could not be read, and how to mend it.</summary>
/// <param name="Message">One line, without the name of the file.</param>
public sealed record Problem(string Message);

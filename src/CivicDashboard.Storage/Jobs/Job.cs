namespace CivicDashboard.Storage.Jobs;

/// <summary>How far a job has come.</summary>
public enum JobState
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>A worker is at it, or has died over it and its lease has not ended yet.</summary>
    Running,

    /// <summary>Its document is stored.</summary>
    Done,

    /// <summary>Given up; waits for someone to look at it.</summary>
    SetAside,
}

/// <summary>A document that is handed in for the workers to read.</summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes.</param>
/// <param name="Name">File name.</param>
/// <param name="Content">As it came.</param>
/// <param name="Facts">What is known of it, as the workers write and read it.</param>
/// <param name="Source">Where it came from; documents of one source are taken one after the other, in the order they were handed in.</param>
public sealed record HandedIn(string Sha256, string Name, byte[] Content, string Facts, string Source);

/// <summary>The right to do a job, until its lease ends. Who does not hold it any more cannot finish the job.</summary>
/// <param name="Id">The job.</param>
/// <param name="Worker">Who does it.</param>
/// <param name="Try">The how-manieth try this is.</param>
public sealed record Claim(long Id, string Worker, int Try);

/// <summary>A job that a worker has taken.</summary>
public sealed record ClaimedJob(Claim Claim, string Sha256, string Name, byte[] Content, string Facts);

/// <summary>A job as it stands.</summary>
/// <param name="Id">Its number; earlier ones were handed in earlier.</param>
/// <param name="Name">File name of its document.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Tries">How often it was taken.</param>
/// <param name="Worker">Who took it last.</param>
/// <param name="Error">Why its last try failed.</param>
/// <param name="Figures">How many figures its document brought; null where it is not done.</param>
public sealed record JobStatus(long Id, string Name, JobState State, int Tries, string? Worker, string? Error, int? Figures);

/// <summary>The lease had ended and someone else took the job: what was done for it is not stored.</summary>
public sealed class LeaseLostException : Exception
{
    internal LeaseLostException(Claim claim) : base($"{claim.Worker} no longer holds the job {claim.Id}.")
    {
    }
}

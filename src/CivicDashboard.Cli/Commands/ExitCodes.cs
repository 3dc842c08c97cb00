namespace CivicDashboard.Cli.Commands;

/// <summary>What the program answers to its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>Some input could not be used; the rest was.</summary>
    public const int BadInput = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;
}

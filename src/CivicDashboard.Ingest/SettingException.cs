namespace CivicDashboard.Ingest;

/// <summary>A setting that cannot be understood. The message is one line: which one, what it says, what it should.</summary>
public sealed class SettingException(string key, string value, string expected)
    : Exception($"The setting {key} is {value}; give {expected}.");

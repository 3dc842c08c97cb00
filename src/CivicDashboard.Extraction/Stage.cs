namespace CivicDashboard.Extraction;

/// <summary>The stages that a document goes through, in their order.</summary>
internal enum Stage
{
    /// <summary>Layout mended, articles found.</summary>
    Articles,
    /// <summary>Times.</summary>
    Periods,
    /// <summary>Places.</summary>
    Places,
    /// <summary>Numbers with bounds and units.</summary>
    Numbers,
    /// <summary>Numbers bound to what they measure.</summary>
    Binding,
    /// <summary>Figures written, their indicators found.</summary>
    Writing,
    /// <summary>Figures checked against each other.</summary>
    Checks,
}

namespace Dashboard.Documents.Export;

/// <summary>On what a picture of a chart is to stand.</summary>
public enum PictureTheme
{
    /// <summary>White paper.</summary>
    Light,

    /// <summary>A dark slide or page.</summary>
    Dark,
}

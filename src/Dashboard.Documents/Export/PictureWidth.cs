namespace Dashboard.Documents.Export;

/// <summary>How wide a picture on a page is drawn, in units in which its words are 13 high.</summary>
public enum PictureWidth
{
    /// <summary>For a phone held upright.</summary>
    Phone = 320,

    /// <summary>For everything wider.</summary>
    Screen = 480,

    /// <summary>For a chart that has a page to itself.</summary>
    Page = 900,
}

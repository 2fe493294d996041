using Dashboard.Storage.Briefings;

namespace Dashboard.Storage.Views;

/// <summary>A part that is to go into a view.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Origin">From where it is made, each time the view is looked at.</param>
public sealed record NewViewItem(string Heading, BriefingOrigin Origin);

/// <summary>A part of a view.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Heading">What it was called when it was saved.</param>
/// <param name="Origin">From where it is made.</param>
public sealed record SavedViewItem(int Id, string Heading, BriefingOrigin Origin);

/// <summary>A view with its parts.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="IsPublished">Whether it is published for everybody.</param>
/// <param name="Version">Counts the changes.</param>
/// <param name="Items">Its parts, in order.</param>
public sealed record SavedView(
    string Code,
    string Name,
    string Owner,
    bool IsPublished,
    int Version,
    IReadOnlyList<SavedViewItem> Items
);

/// <summary>A view as a line of a list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="IsPublished">Whether it is published for everybody.</param>
/// <param name="ChangedAtUtc">When it was last changed.</param>
/// <param name="Items">How many parts it has.</param>
public sealed record ViewLine(
    string Code,
    string Name,
    string Owner,
    bool IsPublished,
    DateTime ChangedAtUtc,
    int Items
);

/// <summary>A view that was made or added to, or why not.</summary>
/// <param name="Code">Its code; null where there is a problem.</param>
/// <param name="Problem">Why nothing was done, or null.</param>
public sealed record ViewMade(string? Code, Problem? Problem = null);

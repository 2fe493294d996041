using System.ComponentModel;

namespace Dashboard.Api;

/// <summary>A line as a program sends it; for the description of the API, which says the same of a csv file's columns.</summary>
internal sealed record SentEntry
{
    [Description("Name, alias or code of an indicator of /api/indicators.")]
    public required string Indicator { get; init; }

    [Description("Name, alias or code of a district of /api/districts.")]
    public required string District { get; init; }

    [Description(
        "As people write it: 2023, 2023-11, 2023年上半年, 2023-11-30 for what is counted at a moment."
    )]
    public required string Period { get; init; }

    [Description(
        "A number, or a text as people write it: 25,808, 1,908万, 710余, 约110亿, 50至80."
    )]
    public required string Value { get; init; }

    [Description("The indicator's own unit, or 万 or 亿 of it; may be left out.")]
    public string? Unit { get; init; }

    [Description("actual (or left out), target, growth, rate or descriptive.")]
    public string? Kind { get; init; }

    [Description("A part of the district: a site, a project; empty for all of it.")]
    public string? Scope { get; init; }

    [Description("The document that says so; left out, the parameter source of the address.")]
    public string? Source { get; init; }

    [Description("A note that stays with the figure.")]
    public string? Note { get; init; }

    [Description("What is said to findings of the checks that ask for it.")]
    public string? Explanation { get; init; }
}

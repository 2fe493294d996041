using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Shared;

/// <summary>A choice by name; what the browser itself must not do with its keys is in <c>picking.js</c>.</summary>
public sealed partial class NamePicker
{
    private const int Most = 60;
    private ElementReference _box;
    private IReadOnlyList<PickLine> _found = [];
    private int _mark = -1;
    private bool _isOpen;

    // What is being typed; null while the box shows what is chosen.
    private string? _typed;

    // What was typed and left, and fits nothing.
    private string _unknown = "";

    /// <summary>The box's id, which its label names.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required PickList Choices { get; set; }

    /// <summary>The code of what is chosen, or empty.</summary>
    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>Whatever else the box carries: placeholder, aria-describedby.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    private string ListId => Id + "-list";

    private string Shown =>
        _typed ?? (_unknown.Length > 0 ? _unknown : Choices.Line(Value)?.Name ?? "");

    private PickLine? Marked =>
        _isOpen && _mark >= 0 && _mark < _found.Count ? _found[_mark] : null;

    private string OptionId(PickLine line) => $"{Id}-{line.Code}";

    /// <summary>Puts the focus into the box.</summary>
    public ValueTask FocusAsync() => _box.FocusAsync();

    protected override void OnParametersSet()
    {
        if (!string.IsNullOrEmpty(Value))
        {
            _unknown = "";
        }
    }

    private void Type(string? text)
    {
        (_typed, _unknown) = (text ?? "", "");
        List(_typed.Trim());
    }

    private void OpenAll()
    {
        if (!_isOpen && !Disabled)
        {
            List("");
        }
    }

    private void List(string text)
    {
        (_found, _isOpen) = (Choices.Find(text), true);
        _mark = text.Length > 0 ? 0 : _found.ToList().FindIndex(line => line.Code == Value);
    }

    private void Close() => (_isOpen, _typed, _mark) = (false, null, -1);

    private async Task PressAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "Escape":
                Close();
                break;
            case "Enter" when Marked is { } marked:
                await ChooseAsync(marked);
                break;
            case "Enter" or "ArrowDown" or "ArrowUp" when !_isOpen:
                OpenAll();
                break;
            case "ArrowDown":
                Move(1);
                break;
            case "ArrowUp":
                Move(-1);
                break;
            default:
                break;
        }
    }

    private void Move(int step)
    {
        var shown = Math.Min(_found.Count, Most);
        _mark = shown == 0 ? -1 : (Math.Max(_mark, step > 0 ? -1 : 0) + step + shown) % shown;
    }

    private async Task ChooseAsync(PickLine line)
    {
        Close();
        _unknown = "";
        await ValueChanged.InvokeAsync(line.Code);
    }

    // Who moves on takes what is marked; what fits nothing stays to be read and is no choice; an emptied box chooses nothing.
    private async Task LeaveAsync()
    {
        var (typed, marked) = (_typed?.Trim(), Marked);
        Close();
        if (typed is null)
        {
            return;
        }

        if (typed.Length > 0 && marked is not null)
        {
            await ValueChanged.InvokeAsync(marked.Code);
            return;
        }

        _unknown = typed;
        await ValueChanged.InvokeAsync("");
    }
}

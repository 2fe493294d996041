using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Briefings;

/// <summary>
/// A list of parts that are put in order by dragging or by Alt+↑ and Alt+↓: the outline of a briefing, the parts of a view.
/// A part that was moved keeps the focus.
/// </summary>
public abstract class OrderedParts : ComponentBase
{
    private int? _dragged;
    private int? _moved;

    /// <summary>A part goes up (less than 0) or down by so many places.</summary>
    [Parameter]
    public EventCallback<(int Item, int Step)> Moved { get; set; }

    /// <summary>The numbers of the parts, in their order.</summary>
    protected abstract IEnumerable<int> Numbers { get; }

    /// <summary>What of each part takes the focus.</summary>
    protected IDictionary<int, ElementReference> Handles { get; } =
        new Dictionary<int, ElementReference>();

    /// <summary>The part that another one is held over; null where none is.</summary>
    protected int? Over { get; set; }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_moved is { } item && Handles.TryGetValue(item, out var handle))
        {
            _moved = null;
            await handle.FocusAsync();
        }
    }

    protected void Drag(int item) => _dragged = item;

    protected void LetGo() => (_dragged, Over) = (null, null);

    protected Task KeyAsync(KeyboardEventArgs key, int item) =>
        key is { AltKey: true, Key: "ArrowUp" } ? MoveAsync(item, -1)
        : key is { AltKey: true, Key: "ArrowDown" } ? MoveAsync(item, 1)
        : Task.CompletedTask;

    protected async Task MoveAsync(int item, int step)
    {
        await Moved.InvokeAsync((item, step));
        _moved = item;
    }

    protected async Task DropAsync(int to)
    {
        var dragged = _dragged;
        LetGo();
        var from = Numbers.ToList().FindIndex(item => item == dragged);
        if (dragged is { } item && from >= 0 && from != to)
        {
            await MoveAsync(item, to - from);
        }
    }
}

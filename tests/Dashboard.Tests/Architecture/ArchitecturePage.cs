using System.Text;

namespace Dashboard.Tests.Architecture;

/// <summary>src/docs/architecture.md as <see cref="Rooms"/> and the projects' references say it.</summary>
internal static class ArchitecturePage
{
    public static string Text(IReadOnlyDictionary<string, IReadOnlyList<string>> projects)
    {
        var page = new StringBuilder(
            """
            # Architecture

            Written by `ARCHITECTURE=write dotnet test tests/Dashboard.Tests --filter ArchitectureTests` from
            `tests/Dashboard.Tests/Architecture/Rooms.cs`, which the same tests hold against the compiled code. An arrow means
            "names something of"; there is no circle, neither between projects nor between the folders of one.

            ## Projects

            """
        );
        Graph(page, projects.Select(project => (Short(project.Key), project.Value.Select(Short))));
        foreach (var (project, rooms) in Rooms.Of)
        {
            page.Append('\n').Append("## ").Append(project).Append("\n\n");
            Graph(page, rooms.Select(room => (room.Name, room.Knows.AsEnumerable())));
            page.Append('\n');
            foreach (var room in rooms)
            {
                page.Append("- **").Append(room.Name).Append("**: ").Append(room.For).Append('\n');
            }
        }

        return page.ToString();
    }

    private static void Graph(
        StringBuilder page,
        IEnumerable<(string Name, IEnumerable<string> Knows)> rooms
    )
    {
        page.Append("```mermaid\ngraph TD\n");
        foreach (var (name, knows) in rooms)
        {
            var all = string.Join(" & ", knows);
            page.Append(all.Length == 0 ? $"    {name}\n" : $"    {name} --> {all}\n");
        }

        page.Append("```\n");
    }

    private static string Short(string project) => project.Split('.')[^1];
}

using Dashboard.Storage.Catalogues;

namespace Dashboard.Tests.Setup;

/// <summary>A small, right catalogue on disk, in which a test breaks one thing.</summary>
internal sealed class CatalogueFolder : IDisposable
{
    private static readonly string FiguresHeader = string.Join(
        ',',
        CatalogueFiles.Columns["figures.csv"]
    );

    public CatalogueFolder()
    {
        Write(
            "districts.csv",
            "code,name,name_en,level,parent,aliases,note",
            "city,某市,Some City,city,,,",
            "zone,某区,Some Zone,county,city,某某区,"
        );
        Write(
            "indicators.csv",
            "code,name,name_en,category,unit,nature,direction,over_districts,whole,completes,tier,ahead,behind,expected,aliases,definition",
            "spaces,停车位,Spaces,城乡建设,个,stock,more,sum,,,headline,,,,车位,某处的停车位个数。",
            "spaces-roadside,路内停车位,Roadside,城乡建设,个,stock,neither,sum,spaces,,,,,,,路内的停车位个数。"
        );
        Write(
            "reports.csv",
            "code,title,publisher,date,date_certainty,office,file,note",
            "r1,某版,某报,2022-11-30,inferred,city,r1.txt,"
        );
        Figures(
            "f1,spaces,zone,,moment,2022-11-30,2022-11-30,stated,25808,,个,25808个,exact,actual,r1,车位,3,10,6,,,"
        );
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("catalogue-").FullName;

    public void Figures(params string[] lines) => Write("figures.csv", [FiguresHeader, .. lines]);

    public void Write(string file, params string[] lines) =>
        File.WriteAllLines(System.IO.Path.Combine(Path, file), lines);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}

namespace Dashboard.BrowserTests.Pages;

/// <summary>管理 → 核查规则, for one indicator.</summary>
internal sealed class RulesPage(IPage page) : ShownPage(page)
{
    public static string Path(string indicator) => "/administration/rules?indicator=" + indicator;

    public ILocator Max => Field("上限");

    public Task GradeAsync(string check, string grade) =>
        Field(check + "的等级").SelectOptionAsync(grade);
}

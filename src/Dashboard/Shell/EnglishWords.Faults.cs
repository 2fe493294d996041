namespace Dashboard.Shell;

/// <summary>What is said when the database cannot be written.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Faults =>
        new(StringComparer.Ordinal)
        {
            ["没有保存：磁盘已满，请联系管理员清出空间后再试"] =
                "Not saved: the disk is full. Ask the administrator to make room, then try again",
            ["没有保存：数据库正被另一个程序占用，请稍后再试"] =
                "Not saved: another program holds the database. Try again in a moment",
            ["没有保存：数据库文件不能写入，请联系管理员检查文件的权限"] =
                "Not saved: the database file may not be written. Ask the administrator to look at its permissions",
            ["没有保存：数据库文件打不开，请联系管理员检查它是否还在"] =
                "Not saved: the database file cannot be opened. Ask the administrator whether it is still there",
            ["没有保存：读写磁盘出错，请联系管理员检查磁盘"] =
                "Not saved: the disk answers with an error. Ask the administrator to check it",
            ["没有保存：数据库文件已损坏，请联系管理员用备份恢复"] =
                "Not saved: the database file is damaged. Ask the administrator to restore a backup",
        };
}

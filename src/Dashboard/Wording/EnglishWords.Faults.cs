namespace Dashboard.Wording;

/// <summary>What is said when the database cannot be written.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Faults =>
        new(StringComparer.Ordinal)
        {
            ["未能记下"] = "Could not be kept",
            ["数据库文件“{0}”正由另一个程序升级或使用，请等它做完或停下它后再试"] =
                "Another program is upgrading or using the database file “{0}”. Wait until it is done, or stop it, then try again",
            ["数据库文件“{0}”已损坏，请用备份恢复，或移走它后重新启动"] =
                "The database file “{0}” is damaged. Restore a backup, or move it away and start again",
            ["数据库文件“{0}”由更新版本的程序建立（{1}），请换用新版本的程序"] =
                "The database file “{0}” was made by a newer version ({1}). Use the newer version of the program",
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

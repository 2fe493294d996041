using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dashboard.Administration.Upkeep;
using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Administration.Upkeep.Warnings;
using Dashboard.Storage;
using Dashboard.Storage.Server;
using Dashboard.Storage.Settings;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Dashboard.Administration.Upkeep;

public sealed class WarningTests : IAsyncLifetime, IDisposable
{
    private const string Taken = """{"errcode":0,"errmsg":"ok"}""";
    private const string Password = "pass-word-of-mail";
    private const string Key = "693a91f6-7xxx";
    private const string Secret = "SEC-of-the-robot";

    private readonly Office _office = new(new SqliteDatabase());
    private readonly MovableClock _clock = new();
    private readonly BackupAttempt _attempt = new();
    private readonly MailServer _mail = new();
    private readonly Heard _log = new();
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-warnings-")
        .FullName;
    private WebListener _robot = null!;

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        _robot = await WebListener.StartAsync();
        _robot.Answer = Taken;
    }

    public async Task DisposeAsync()
    {
        await _robot.DisposeAsync();
        await _mail.DisposeAsync();
        await _office.DisposeAsync();
    }

    public void Dispose()
    {
        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_matter_is_told_once_a_day_and_once_that_it_is_well_again()
    {
        using var post = Post(Mail);
        using var rounds = Rounds(post);
        await BackedUpAsync();
        _attempt.Problem = "磁盘已满";

        await RoundsAsync(rounds, 1);
        Assert.True(_mail.IsEmpty);
        await RoundsAsync(rounds, 3);
        var told = await _mail.ReadAsync();
        Assert.True(_mail.IsEmpty);
        Assert.Contains("请处理：备份", told.Subject, StringComparison.Ordinal);
        Assert.Contains(
            "[请处理] 备份：最近一次自动备份没有做成：磁盘已满",
            told.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["admin@example.cn", "other@example.cn"], told.To);

        _clock.Pass(TimeSpan.FromDays(1));
        await RoundsAsync(rounds, 2);
        Assert.Contains(
            "请处理：备份",
            (await _mail.ReadAsync()).Subject,
            StringComparison.Ordinal
        );

        _attempt.Problem = null;
        await BackedUpAsync();
        await RoundsAsync(rounds, 3);
        var clear = await _mail.ReadAsync();
        Assert.Contains("已恢复：备份", clear.Subject, StringComparison.Ordinal);
        Assert.Contains("[已恢复] 备份：最近一份", clear.Text, StringComparison.Ordinal);
        Assert.True(_mail.IsEmpty);
    }

    [Fact]
    public async Task A_restart_does_not_tell_again_what_was_told_that_day()
    {
        _attempt.Problem = "磁盘已满";
        using var post = Post(Mail);
        using (var first = Rounds(post))
        {
            await RoundsAsync(first, 2);
        }

        await _mail.ReadAsync();

        using var second = Rounds(post);
        await RoundsAsync(second, 3);
        Assert.True(_mail.IsEmpty);
    }

    [Fact]
    public async Task Mail_signs_in_where_it_is_told_to()
    {
        using var post = Post([
            .. Mail,
            ("Warnings:Mail:User", "dashboard"),
            ("Warnings:Mail:Password", Password),
        ]);

        Assert.Null(await SendAsync(post));

        Assert.Equal($"dashboard:{Password}", (await _mail.ReadAsync()).SignedInAs);
    }

    [Fact]
    public async Task Robots_get_a_text_message_and_one_with_a_secret_a_signature()
    {
        using var post = Post(
            ("Warnings:WeCom", $"{_robot.Address}/cgi-bin/webhook/send?key={Key}"),
            ("Warnings:DingTalk", $"{_robot.Address}/robot/send?access_token={Key}"),
            ("Warnings:DingTalkSecret", Secret)
        );

        foreach (var way in post.Ways)
        {
            Assert.Null(
                await post.SendAsync(way, new("题", "备份：没有做成"), CancellationToken.None)
            );
        }

        var weCom = await _robot.ReadAsync();
        Assert.Equal(("/cgi-bin/webhook/send", Key), (weCom.Path, weCom.Query["key"].Single()));
        Assert.Equal(["key"], weCom.Query.Keys);
        Assert.Equal(("text", "备份：没有做成"), Message(weCom));

        var dingTalk = await _robot.ReadAsync();
        Assert.Equal(("text", "备份：没有做成"), Message(dingTalk));
        Assert.Equal(Key, dingTalk.Query["access_token"].Single());
        var at = dingTalk.Query["timestamp"].Single()!;
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(Secret));
        Assert.Equal(
            Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(at + "\n" + Secret))),
            dingTalk.Query["sign"].Single()
        );
        Assert.InRange(
            DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)),
            DateTimeOffset.UtcNow.AddMinutes(-5),
            DateTimeOffset.UtcNow.AddMinutes(5)
        );
    }

    [Fact]
    public async Task A_robot_takes_no_more_than_it_can_read()
    {
        using var post = Post(("Warnings:WeCom", $"{_robot.Address}/send?key={Key}"));

        await post.SendAsync(
            post.Ways[0],
            new("题", new string('长', 3_000)),
            CancellationToken.None
        );

        var (_, text) = Message(await _robot.ReadAsync());
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1_900, 2_048);
        Assert.EndsWith("长…", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_go_out_is_said_and_tried_again_and_the_other_ways_go_on()
    {
        _robot.Answer = """{"errcode":310000,"errmsg":"sign not match"}""";
        _attempt.Problem = "磁盘已满";
        var settings =
            (IReadOnlyList<(string, string)>)
                [
                    .. Mail,
                    ("Warnings:Mail:User", "dashboard"),
                    ("Warnings:Mail:Password", Password),
                    ("Warnings:DingTalk", $"{_robot.Address}/robot/send?access_token={Key}"),
                    ("Warnings:DingTalkSecret", Secret),
                ];
        using var post = Post([.. settings]);
        using var rounds = Rounds(post);

        await RoundsAsync(rounds, 2);
        await _mail.ReadAsync();
        await _robot.ReadAsync();
        var failed = Assert.Single(post.Failures);
        Assert.Equal(("钉钉", "310000 sign not match"), (failed.Way, failed.Why));
        var found = Assert.Single(
            await new WarningExaminer(Configured(settings), post).ExamineAsync(
                CancellationToken.None
            )
        );
        Assert.Equal(Condition.Ill, found.Condition);
        Assert.Contains("310000 sign not match", found.Said.ToString(), StringComparison.Ordinal);

        _robot.Answer = Taken;
        await RoundsAsync(rounds, 1);
        Assert.Contains("备份", Message(await _robot.ReadAsync()).Text, StringComparison.Ordinal);
        Assert.True(_mail.IsEmpty);
        Assert.Empty(post.Failures);
        Assert.NotEmpty(_log.Lines);
        Assert.All(
            _log.Lines,
            line =>
                Assert.All(
                    new[] { Password, Key, Secret },
                    secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_is_thrown()
    {
        var nobody = new Uri(AppProcess.FreeAddress());
        using var post = Post(
            ("Warnings:Mail:Host", "127.0.0.1"),
            ("Warnings:Mail:Port", nobody.Port.ToString(CultureInfo.InvariantCulture)),
            ("Warnings:Mail:From", "dashboard@example.cn"),
            ("Warnings:Mail:To", "admin@example.cn"),
            ("Warnings:WeCom", $"{nobody}send?key={Key}")
        );

        foreach (var way in post.Ways)
        {
            Assert.NotNull(await post.SendAsync(way, new("题", "文"), CancellationToken.None));
        }

        Assert.Equal(["邮件", "企业微信"], post.Failures.Select(failed => failed.Way));
        Assert.All(
            post.Failures,
            failed => Assert.DoesNotContain(Key, failed.Why, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "Warnings:Mail:From",
        "x@y.cn",
        "设置了 Warnings:Mail，还缺 Warnings:Mail:Host（邮件服务器）"
    )]
    [InlineData(
        "Warnings:WeCom",
        "693a91f6-secret",
        "设置 Warnings:WeCom 不是机器人的网址，应以 https:// 开头"
    )]
    [InlineData("Warnings:Minutes", "soon", "设置 Warnings:Minutes 的“soon”不是大于零的整数")]
    public async Task A_setting_of_warnings_that_says_nothing_is_named(
        string setting,
        string value,
        string sentence
    )
    {
        var settings = Configured([(setting, value)]);
        Assert.Equal(
            sentence,
            Assert.Throws<DatabaseRefusedException>(() => WarningSettings.Read(settings)).Message
        );

        using var post = new WarningPost(settings, _clock, _log.For<WarningPost>());
        var found = Assert.Single(
            await new WarningExaminer(settings, post).ExamineAsync(CancellationToken.None)
        );
        Assert.Equal((Condition.Ill, sentence), (found.Condition, found.Said.ToString()));
    }

    [Theory]
    [InlineData(
        "Mail:To",
        "nobody",
        "设置 Warnings:Mail:To 的“nobody”不是邮箱地址，应如 name@example.cn"
    )]
    [InlineData("Mail:To", " ", "设置了 Warnings:Mail，还缺 Warnings:Mail:To（收信人）")]
    [InlineData("Mail:From", "", "设置 Warnings:Mail:From 的“”不是邮箱地址，应如 name@example.cn")]
    [InlineData(
        "Mail:StartTls",
        "perhaps",
        "设置 Warnings:Mail:StartTls 的“perhaps”应为 true 或 false"
    )]
    [InlineData("Mail:Port", "99999", "设置 Warnings:Mail:Port 的“99999”不是大于零的整数")]
    public void A_setting_of_mail_that_says_nothing_is_named(
        string setting,
        string value,
        string sentence
    ) =>
        Assert.Equal(
            sentence,
            Assert
                .Throws<DatabaseRefusedException>(() =>
                    WarningSettings.Read(Configured([.. Mail, ("Warnings:" + setting, value)]))
                )
                .Message
        );

    [Fact]
    public async Task Doctor_tries_every_way_that_is_set()
    {
        var database = Path.Combine(_folder, "app.db");
        var settings = Mail.Append(
                ("Warnings:WeCom", $"{_robot.Address}/cgi-bin/webhook/send?key={Key}")
            )
            .Select(one => KeyValuePair.Create(one.Item1, (string?)one.Item2))
            .ToList();
        using (var made = AppProcess.Start(database, isNobody: false, "user", "list"))
        {
            Assert.Equal(0, (await made.EndAsync()).Code);
        }

        using var doctor = AppProcess.Start(
            database,
            isNobody: false,
            settings,
            "doctor",
            "--send-test"
        );

        var (code, error, output) = await doctor.EndAsync();
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("[ 好 ] 试发邮件", output, StringComparison.Ordinal);
        Assert.Contains("[ 好 ] 试发企业微信", output, StringComparison.Ordinal);
        Assert.Contains("试发", (await _mail.ReadAsync()).Subject, StringComparison.Ordinal);
        Assert.Contains("试发", Message(await _robot.ReadAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_a_matter()
    {
        await using var app = new DashboardApp(isServer: false);
        using var client = app.CreateClient();
        var owner = (DatabaseOwner)app.Services.GetService(typeof(DatabaseOwner))!;
        await using var other = await Storage.Upgrades.OldDatabase.OpenAsync(owner.Database.Place);
        await using var held = await other.BeginTransactionAsync();

        var examination = (Examination)app.Services.GetService(typeof(Examination))!;
        var found = (await examination.RunAsync(CancellationToken.None))[0];

        Assert.Equal(
            (DatabaseExaminer.Database, Condition.Ill, true),
            (found.Thing, found.Condition, found.Warns)
        );
        Assert.Contains("现在不能写入", found.Said.ToString(), StringComparison.Ordinal);
    }

    private IReadOnlyList<(string Name, string Value)> Mail =>
        [
            ("Warnings:Mail:Host", "127.0.0.1"),
            ("Warnings:Mail:Port", _mail.Port.ToString(CultureInfo.InvariantCulture)),
            ("Warnings:Mail:From", "dashboard@example.cn"),
            ("Warnings:Mail:To", "admin@example.cn; other@example.cn"),
        ];

    private async Task BackedUpAsync()
    {
        using var scheduled = new ScheduledBackups(
            new(_folder, new(2, 30), 14),
            _office.Database.Service<global::Dashboard.Storage.Backups.DatabaseBackup>(),
            _attempt,
            new InstanceTurn(_office.Database.Settings),
            _clock,
            _log.For<ScheduledBackups>()
        );
        Assert.True(await scheduled.MakeAsync(_folder, CancellationToken.None));
    }

    private WarningPost Post(params IReadOnlyList<(string Name, string Value)> settings) =>
        new(Configured(settings), _clock, _log.For<WarningPost>());

    private WarningRounds Rounds(WarningPost post)
    {
        var settings = Configured([("Backup:Folder", _folder)]);
        return new(
            settings,
            new([
                new BackupExaminer(
                    settings,
                    new HostingEnvironment { ContentRootPath = _folder },
                    _attempt,
                    _clock
                ),
            ]),
            post,
            new ToldMatters(_office.Database.Contexts),
            _clock,
            _log.For<WarningRounds>()
        );
    }

    private static async Task RoundsAsync(WarningRounds rounds, int count)
    {
        for (var round = 0; round < count; round++)
        {
            await rounds.RoundAsync(CancellationToken.None);
        }
    }

    private static Task<string?> SendAsync(WarningPost post) =>
        post.SendAsync(post.Ways[0], new("题", "文"), CancellationToken.None);

    private static (string Kind, string Text) Message(ArrivedRequest request)
    {
        using var json = JsonDocument.Parse(request.Body);
        return (
            json.RootElement.GetProperty("msgtype").GetString()!,
            json.RootElement.GetProperty("text").GetProperty("content").GetString()!
        );
    }

    private static IConfiguration Configured(IEnumerable<(string Name, string Value)> settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings
                    .GroupBy(one => one.Name, StringComparer.Ordinal)
                    .Select(one => KeyValuePair.Create(one.Key, (string?)one.Last().Value))
            )
            .Build();

    /// <summary>Hears what is logged, as a console would print it.</summary>
    private sealed class Heard : ILoggerProvider
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger<T> For<T>() =>
            LoggerFactory.Create(log => log.AddProvider(this)).CreateLogger<T>();

        public ILogger CreateLogger(string categoryName) => new Ear(Lines);

        public void Dispose() { }

        private sealed class Ear(ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            ) => lines.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}

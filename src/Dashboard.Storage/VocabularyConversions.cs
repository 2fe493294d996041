using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Storage;

/// <summary>Keeps every word of the vocabulary as its <see cref="EnumCode"/>, so that the tables can be read without us.</summary>
internal static class VocabularyConversions
{
    // Text in the order of its bytes, which is SQLite's own, whatever language a server was set up in.
    private const string ByteOrder = "C";

    public static void Apply(ModelConfigurationBuilder builder, bool isServer)
    {
        Keep<DistrictLevel>(builder);
        Keep<Nature>(builder);
        Keep<Direction>(builder);
        Keep<Tier>(builder);
        Keep<OverDistricts>(builder);
        Keep<PeriodKind>(builder);
        Keep<PeriodCertainty>(builder);
        Keep<Qualifier>(builder);
        Keep<FigureKind>(builder);
        Keep<FigureState>(builder);
        Keep<Role>(builder);
        Keep<AuditAct>(builder);
        Keep<RevisionAct>(builder);
        Keep<CheckKind>(builder);
        Keep<Grade>(builder);
        Keep<Frequency>(builder);
        Keep<BriefingItemKind>(builder);
        Keep<Language>(builder);
        Keep<AliasKind>(builder);
        Keep<DeliveryOutcome>(builder);
        builder.Properties<Pace>().HaveConversion<PaceConverter>().HaveMaxLength(100);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        if (isServer)
        {
            // Lengths are looked at where words come in, and SQLite holds none of them.
            builder.Properties<string>().HaveColumnType("text").UseCollation(ByteOrder);
            builder.Properties<Enum>().HaveColumnType("text").UseCollation(ByteOrder);
            builder.Properties<Pace>().HaveColumnType("text").UseCollation(ByteOrder);
        }
    }

    // SQLite keeps no kind, and PostgreSQL takes none but UTC; no time of ours is another.
    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(
            time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : AsUtc(time),
            time => AsUtc(time)
        )
    {
        private static DateTime AsUtc(DateTime time) =>
            DateTime.SpecifyKind(time, DateTimeKind.Utc);
    }

    private sealed class PaceConverter()
        : ValueConverter<Pace, string>(pace => pace.ToString(), code => Parse(code))
    {
        private static Pace Parse(string code) =>
            Pace.TryParse(code, out var pace)
                ? pace
                : throw new InvalidDataException($"The database holds the unknown pace '{code}'.");
    }

    private static void Keep<T>(ModelConfigurationBuilder builder)
        where T : struct, Enum =>
        builder.Properties<T>().HaveConversion<CodeConverter<T>>().HaveMaxLength(20);

    private sealed class CodeConverter<T>()
        : ValueConverter<T, string>(value => EnumCode.Of(value), code => Parse(code))
        where T : struct, Enum
    {
        private static T Parse(string code) =>
            EnumCode.TryParse<T>(code, out var value)
                ? value
                : throw new InvalidDataException(
                    $"The database holds the unknown {typeof(T).Name} '{code}'."
                );
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Storage.Tables;

/// <summary>A column of a table: what of a row is stored in it, and as what.</summary>
internal sealed class RowColumn
{
    private readonly IProperty _property;
    private readonly ValueConverter? _converter;
    private readonly Func<DbDataReader, int, object> _read;
    private readonly bool _isListAsText;

    /// <summary>The column of a property.</summary>
    public RowColumn(IProperty property)
    {
        _property = property;
        var mapping = property.GetRelationalTypeMapping();
        _converter = mapping.Converter;
        var kept = _converter?.ProviderClrType ?? property.ClrType;
        kept = Nullable.GetUnderlyingType(kept) ?? kept;
        (Name, StoreType) = (property.GetColumnName(), mapping.StoreTypeNameBase);
        IsNumber = kept == typeof(long) || kept == typeof(int);
        var isList =
            property.ClrType != typeof(string)
            && property.ClrType.IsAssignableTo(typeof(IEnumerable<string>));
        _isListAsText = isList && kept == typeof(string);
        _read = isList ? ReadList : Reader(kept);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its type in the database, without a length.</summary>
    public string StoreType { get; }

    /// <summary>Whether it holds whole numbers.</summary>
    public bool IsNumber { get; }

    /// <summary>What is stored of <paramref name="row"/>.</summary>
    public object? Stored(object row) =>
        _property.GetGetter().GetClrValue(row) is not { } value ? null
        : _converter is null ? value
        : _converter.ConvertToProvider(value);

    /// <summary>Sets it in <paramref name="row"/>.</summary>
    public void Set(object row, object value) => _property.PropertyInfo!.SetValue(row, value);

    /// <summary>What is stored, in the form in which every database says the same: times in whole microseconds, lists as lists.</summary>
    public object? Read(DbDataReader reader, int at) =>
        reader.IsDBNull(at) ? null : _read(reader, at);

    /// <summary>What is to be stored for a value that was read from another database.</summary>
    public object? Written(object? read) =>
        _isListAsText && read is IEnumerable<string> texts
            ? _converter!.ConvertToProvider(texts.ToList())
            : read;

    private string[] ReadList(DbDataReader reader, int at) =>
        _isListAsText
            ? [.. (IEnumerable<string>)_converter!.ConvertFromProvider(reader.GetString(at))!]
            : reader.GetFieldValue<string[]>(at);

    private static Func<DbDataReader, int, object> Reader(Type kept) =>
        kept == typeof(string) ? (reader, at) => reader.GetString(at)
        : kept == typeof(long) ? (reader, at) => reader.GetInt64(at)
        : kept == typeof(int) ? (reader, at) => reader.GetInt32(at)
        : kept == typeof(bool) ? (reader, at) => reader.GetBoolean(at)
        : kept == typeof(double) ? (reader, at) => reader.GetDouble(at)
        : kept == typeof(decimal) ? (reader, at) => reader.GetDecimal(at)
        : kept == typeof(byte[]) ? (reader, at) => reader.GetFieldValue<byte[]>(at)
        : kept == typeof(DateOnly) ? (reader, at) => reader.GetFieldValue<DateOnly>(at)
        : kept == typeof(DateTime)
            ? (reader, at) => new DateTime(Whole(reader.GetDateTime(at).Ticks), DateTimeKind.Utc)
        : kept == typeof(DateTimeOffset)
            ? (reader, at) =>
                new DateTimeOffset(
                    Whole(reader.GetFieldValue<DateTimeOffset>(at).UtcTicks),
                    TimeSpan.Zero
                )
        : throw new NotSupportedException($"No column of {kept} is read.");

    private static long Whole(long ticks) => ticks - ticks % TimeSpan.TicksPerMicrosecond;
}

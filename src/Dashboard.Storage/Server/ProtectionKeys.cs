using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>
/// The keys that cookies and forms are signed with, beside the data: what one instance has signed, each can read. The
/// interface is ASP.NET Core's, which asks a few times a day and has no asynchronous form.
/// </summary>
internal sealed class ProtectionKeys(DatabaseSettings database) : IXmlRepository
{
    /// <summary>Makes their table where it is not there. It is no part of the model: a file's keys lie in its user's folder.</summary>
    public const string Make = """
        CREATE TABLE IF NOT EXISTS "ProtectionKeys" ("Name" text COLLATE "C" PRIMARY KEY, "Xml" text COLLATE "C" NOT NULL);
        """;

    /// <summary>Has them kept here.</summary>
    public static void AddTo(IServiceCollection services, DatabaseSettings database)
    {
        services.AddDataProtection().SetApplicationName(nameof(Dashboard));
        services.Configure<KeyManagementOptions>(options =>
            options.XmlRepository = new ProtectionKeys(database)
        );
    }

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Xml" FROM "ProtectionKeys" """;
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }

        return keys;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO "ProtectionKeys" VALUES ($1, $2) ON CONFLICT ("Name") DO UPDATE SET "Xml" = excluded."Xml"
            """;
        command.Parameters.Add(new NpgsqlParameter { Value = friendlyName });
        command.Parameters.Add(
            new NpgsqlParameter { Value = element.ToString(SaveOptions.DisableFormatting) }
        );
        command.ExecuteNonQuery();
    }

    private NpgsqlConnection Open()
    {
        var connection = database.Connect();
        connection.Open();
        return connection;
    }
}

using System.Globalization;
using System.Text.Json;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Sizes;

namespace SchemaGen.Cli.Sizes;

/// <summary>The file that says how large the tables of production are; it is committed, so that everybody plans by it.</summary>
internal static class StatisticsFile
{
    /// <summary>The name of the file, which stands beside <c>schemagen.json</c>.</summary>
    public const string Name = "schemagen.stats.json";

    private const int Version = 1;

    /// <summary>The sizes that a file says; none where there is no file.</summary>
    /// <exception cref="CommandException">It cannot be read; the message names the file and what to do.</exception>
    public static IReadOnlyDictionary<ObjectId, TableSize> Read(string file)
    {
        if (!File.Exists(file))
        {
            return new Dictionary<ObjectId, TableSize>();
        }

        try
        {
            using var json = JsonDocument.Parse(TextFile.Read(file));
            return json.RootElement.GetProperty("formatVersion").GetInt32() == Version
                ? json.RootElement.GetProperty("tables").EnumerateObject().ToDictionary(t => IdOf(t.Name), t => SizeOf(t.Value))
                : throw new FormatException($"its formatVersion is not {Version}");
        }
        catch (JsonException e)
        {
            throw new CommandException(string.Create(CultureInfo.InvariantCulture, $"{file}:{e.LineNumber + 1}: this is no valid JSON: write the file anew by 'schemagen stats'"), e);
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException or MigrationException)
        {
            throw new CommandException($"{file} is not what 'schemagen stats' writes, which writes it anew: {e.Message}", e);
        }
    }

    /// <summary>The text of a file.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="taken">When they were looked at.</param>
    public static string Text(IEnumerable<MeasuredTable> tables, DateTimeOffset taken) => JsonOutput.Object(json =>
    {
        json.WriteNumber("formatVersion", Version);
        json.WriteString("taken", taken.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteStartObject("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject(table.Id.Path);
            json.WriteNumber("rows", table.Size.Rows);
            json.WriteNumber("bytes", table.Size.Bytes);
            json.WriteNumber("deadRows", table.DeadRows);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static ObjectId IdOf(string path) => ObjectId.Parse(Table.ObjectKind, path) ?? throw new FormatException($"'{path}' is no table: schema.name is expected");

    private static TableSize SizeOf(JsonElement table) => new(table.GetProperty("rows").GetInt64(), table.GetProperty("bytes").GetInt64());
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.History;
using SchemaGen.Core.Text;

namespace SchemaGen.Migrations;

/// <summary>JournalSql is the SQL of the journal: the files of the folder Sql with names and values put in.</summary>
internal sealed partial class JournalSql(MigratorOptions options)
{
    public string CreateSchema => Render("create_schema");

    public string CreateTable => Render("create_table");

    public string Exists => Render("exists");

    public string Read => Render("read");

    public string Lock => Render("lock");

    /// <summary>Takes back every setting and role that a file may have left behind.</summary>
    public string Reset => Render("reset");

    public string Purge => Render("purge");

    /// <summary>Drops the table, and its schema unless something else stands there.</summary>
    public string Drop => Render("drop");

    public string Begin(MigrationStep step) => Render(step.Direction == MigrationDirection.Upgrade ? "begin_upgrade" : "begin_downgrade", step.Files);

    public string End(MigrationStep step) => Render(step.Direction == MigrationDirection.Upgrade ? "end_upgrade" : "end_downgrade", step.Files);

    public string Stamp(RevisionFiles files) => Render("stamp", files);

    public string Remove(string revision) => Fill("end_downgrade", name => name == "revision" ? SqlLiteral.Quote(revision) : Journal(name));

    private static string File(string name)
    {
        using var stream = typeof(JournalSql).Assembly.GetManifestResourceStream($"sql/{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    private static string Fill(string file, Func<string, string> value) => Placeholder().Replace(File(file), m => value(m.Groups[1].Value));

    private string Render(string file) => Fill(file, Journal);

    private string Render(string file, RevisionFiles files) => Fill(file, name => name switch
    {
        "revision" => SqlLiteral.Quote(files.Manifest.Revision),
        "name" => SqlLiteral.Quote(files.Manifest.Name),
        "checksum" => SqlLiteral.Quote(files.UpChecksum),
        _ => Journal(name),
    });

    private string Journal(string name) => name switch
    {
        "schema" => SqlIdentifier.Quote(options.JournalSchema),
        "journal" => $"{SqlIdentifier.Quote(options.JournalSchema)}.{SqlIdentifier.Quote(options.JournalTable)}",
        "schema_name" => SqlLiteral.Quote(options.JournalSchema),
        "table_name" => SqlLiteral.Quote(options.JournalTable),
        "lock_key" => LockKey().ToString(),
        _ => throw new InvalidOperationException($"no value for {{{name}}}"),
    };

    // Advisory locks belong to a database, so the name of the journal is all that the key has to tell apart.
    private long LockKey() => BinaryPrimitives.ReadInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"schemagen\0{options.JournalSchema}\0{options.JournalTable}")));
}

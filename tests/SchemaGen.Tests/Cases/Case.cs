namespace SchemaGen.Tests.Cases;

/// <summary>A folder of tests/cases: a database, models, and what has to become of the one for the other.</summary>
/// <param name="Name">The kind and the intent, such as <c>column/type_from_varchar_to_text</c>.</param>
/// <param name="Directory">The folder.</param>
public sealed record Case(string Name, string Directory)
{
    /// <summary>The folder of all cases.</summary>
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "cases");

    /// <summary>All cases, by name.</summary>
    public static IEnumerable<Case> All =>
        from kind in System.IO.Directory.EnumerateDirectories(Root)
        from intent in System.IO.Directory.EnumerateDirectories(kind)
        let name = $"{Path.GetFileName(kind)}/{Path.GetFileName(intent)}"
        orderby name
        select new Case(name, intent);

    /// <summary>The SQL that makes the database; empty for an empty one.</summary>
    public string Before => Text("before.sql") ?? string.Empty;

    /// <summary>The SQL that fills it.</summary>
    public string Rows => Text("rows.sql") ?? string.Empty;

    /// <summary>The SQL that adds rows after up, which the way back has to cope with.</summary>
    public string RowsAfter => Text("rows_after.sql") ?? string.Empty;

    /// <summary>The oldest PostgreSQL that knows what the case is about.</summary>
    public int RequiredMajor => Text("requires.txt") is { } major ? int.Parse(major) : 0;

    /// <summary>Whether the models have to be refused.</summary>
    public bool IsRefused => File.Exists(PathOf("diagnostics.txt"));

    /// <summary>The path of one of its files.</summary>
    public string PathOf(string file) => Path.Combine(Directory, file);

    /// <summary>The text of one of its files, or null where it has none.</summary>
    public string? Text(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : null;

    /// <inheritdoc />
    public override string ToString() => Name;
}

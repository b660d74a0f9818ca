namespace SchemaGen.Testing;

/// <summary>The statements of the folder Sql.</summary>
internal static class TestingSql
{
    /// <summary>One of them, with names put in; all names are of our own making and need no quotes.</summary>
    public static string Of(string file, params (string Name, string Value)[] names)
    {
        using var stream = typeof(TestingSql).Assembly.GetManifestResourceStream($"testing/{file}.sql")!;
        using StreamReader reader = new(stream);
        return names.Aggregate(reader.ReadToEnd(), (sql, n) => sql.Replace($"{{{n.Name}}}", n.Value, StringComparison.Ordinal));
    }
}

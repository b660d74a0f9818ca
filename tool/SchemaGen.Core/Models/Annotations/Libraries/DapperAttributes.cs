namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>What the attributes of Dapper.Contrib and Dapper.SimpleCRUD say.</summary>
internal static class DapperAttributes
{
    private const string Doubt = "it stands on columns that the database fills and on properties without a column alike; say which by [NotMapped], or by [Column] in its place";

    /// <summary>A table of Dapper.Contrib, whose name is put into statements as it is written: with its schema, and without quotes in lower case.</summary>
    public static IEnumerable<Annotation> ContribTable(Annotation attribute)
    {
        var parts = (attribute.Text("tableName", 0) ?? string.Empty).Split('.').Select(Folded).ToList();
        return
        [
            attribute.As("Table", attribute.Given("name", parts[parts.Count - 1]), parts.Count > 1 ? attribute.Given("Schema", parts[parts.Count - 2]) : null),
        ];
    }

    /// <summary>A table of Dapper.SimpleCRUD.</summary>
    public static IEnumerable<Annotation> Table(Annotation attribute) =>
        [attribute.As("Table", attribute.Renamed("name", "tableName", 0), attribute.Find("Schema"))];

    /// <summary>A column of Dapper.SimpleCRUD.</summary>
    public static IEnumerable<Annotation> Column(Annotation attribute) => [attribute.As("Column", attribute.Renamed("name", "columnName", 0))];

    /// <summary>A key, to which the database gives its values where it is an integer.</summary>
    public static IEnumerable<Annotation> Key(Annotation attribute) => [attribute.As("Key")];

    /// <summary>A key to which the program gives its values.</summary>
    public static IEnumerable<Annotation> ExplicitKey(Annotation attribute) => [attribute.As("Key"), .. Given(attribute)];

    /// <summary>That the program gives the values.</summary>
    public static IEnumerable<Annotation> Given(Annotation attribute) =>
        [attribute.As("DatabaseGenerated", attribute.Given("databaseGeneratedOption", "None"))];

    /// <summary>No column, where it says false.</summary>
    public static IEnumerable<Annotation> Editable(Annotation attribute) =>
        attribute.Find("iseditable", 0)?.Value is false ? [attribute.As("NotMapped")] : [];

    /// <summary>No column.</summary>
    public static IEnumerable<Annotation> NotMapped(Annotation attribute) => [attribute.As("NotMapped")];

    /// <summary>That the property is not written, of a column or of none.</summary>
    public static IEnumerable<Annotation> Computed(Annotation attribute) =>
        [attribute.NotRead("[Computed]", Doubt) with { Name = Translation.Doubt }];

    /// <summary>That the property is not written, of a column or of none.</summary>
    public static IEnumerable<Annotation> Write(Annotation attribute) => attribute.Find("write", 0)?.Value is false
        ? [attribute.NotRead("[Write(false)]", Doubt) with { Name = Translation.Doubt }]
        : [];

    private static string Folded(string part) => part.StartsWith("\"", StringComparison.Ordinal) ? part.Trim('"') : part.Trim().ToLowerInvariant();
}

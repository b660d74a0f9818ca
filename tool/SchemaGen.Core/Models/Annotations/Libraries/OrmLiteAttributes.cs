using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>What the attributes of ServiceStack.OrmLite say.</summary>
internal static class OrmLiteAttributes
{
    /// <summary>The name of a table or a column.</summary>
    public static IEnumerable<Annotation> Alias(Annotation attribute) => attribute.On is ITypeSymbol
        ? [Table(attribute, attribute.Renamed("name", "name", 0))]
        : [attribute.As("Column", attribute.Renamed("name", "name", 0))];

    /// <summary>The schema of a table.</summary>
    public static IEnumerable<Annotation> Schema(Annotation attribute) => [Table(attribute, attribute.Renamed("Schema", "name", 0))];

    /// <summary>A part of the primary key; without [AutoIncrement] the program gives its values.</summary>
    public static IEnumerable<Annotation> PrimaryKey(Annotation attribute) => [attribute.As("Key")];

    /// <summary>A key to which the database gives its values.</summary>
    public static IEnumerable<Annotation> AutoIncrement(Annotation attribute) => [attribute.As("Key"), attribute.As("Identity")];

    /// <summary>A key to which the database gives its values: a uuid, or a whole number.</summary>
    public static IEnumerable<Annotation> AutoId(Annotation attribute) => attribute.On is IPropertySymbol { Type: { Name: "Guid" } }
        ? [attribute.As("Key"), attribute.As("DefaultSql", attribute.Given("sql", "gen_random_uuid()"))]
        : AutoIncrement(attribute);

    /// <summary>A primary key of several columns.</summary>
    public static IEnumerable<Annotation> CompositeKey(Annotation attribute) => [attribute.As("PgKey", [.. attribute.From("fieldNames", 0)])];

    /// <summary>NOT NULL.</summary>
    public static IEnumerable<Annotation> Required(Annotation attribute) => [attribute.As("Required")];

    /// <summary>A length; the greatest is none.</summary>
    public static IEnumerable<Annotation> StringLength(Annotation attribute)
    {
        var most = attribute.Find("MaximumLength") ?? attribute.Find("maximumLength", 1) ?? attribute.Find("maximumLength", 0);
        return most?.Value is int and < int.MaxValue ? [attribute.As("MaxLength", new RenamedArgument("length", most))] : [];
    }

    /// <summary>A precision and a scale.</summary>
    public static IEnumerable<Annotation> DecimalLength(Annotation attribute) =>
        [attribute.As("Precision", attribute.Renamed("precision", "Precision", 0), attribute.Renamed("scale", "Scale", 1))];

    /// <summary>A default: SQL where it is a text, the literal of a value otherwise.</summary>
    public static IEnumerable<Annotation> Default(Annotation attribute)
    {
        var isTyped = attribute.Find("defaultType", 0)?.Type is not null;
        var argument = attribute.Find("defaultValue", isTyped ? 1 : 0) ?? attribute.Find("DefaultValue") ?? attribute.Find("intValue", 0) ?? attribute.Find("doubleValue", 0);
        var text = argument?.Value switch
        {
            "{SYSTEM_UTC}" => "(now() AT TIME ZONE 'utc')",
            "{TRUE}" => "true",
            "{FALSE}" => "false",
            string given when given.StartsWith("{", StringComparison.Ordinal) && !given.StartsWith("{}", StringComparison.Ordinal) => null,
            string given => given,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return text is null
            ? [attribute.NotRead("This [Default]", "give the default as SQL", argument?.Location)]
            : [attribute.As("DefaultSql", attribute.Given("sql", text))];
    }

    /// <summary>A check constraint.</summary>
    public static IEnumerable<Annotation> CheckConstraint(Annotation attribute) => [attribute.As("Check", attribute.Renamed("sql", "constraint", 0))];

    /// <summary>A generated column.</summary>
    public static IEnumerable<Annotation> Compute(Annotation attribute) => (attribute.Find("expression", 0) ?? attribute.Find("Expression")) is { } sql
        ? [attribute.As("Computed", new RenamedArgument("sql", sql))]
        : [attribute.NotRead($"[{attribute.Name}]", "it has no expression; give one, or say [NotMapped] where the property is no column")];

    /// <summary>An index of one column.</summary>
    public static IEnumerable<Annotation> Index(Annotation attribute)
    {
        var first = attribute.Find("name", 0);
        var unique = first?.Value is true ? attribute.Given("Unique", true) : attribute.Find("Unique");
        var name = attribute.Renamed("Name", "Name") ?? (first?.Value is string ? new RenamedArgument("Name", first) : null);
        return [attribute.As("PgIndex", unique, name)];
    }

    /// <summary>An index of several columns.</summary>
    public static IEnumerable<Annotation> CompositeIndex(Annotation attribute)
    {
        var keys = attribute.From("fieldNames", 0).ToList();
        var isUnique = keys.Count > 0 && keys[0].Value is true;
        return
        [
            attribute.As(
                "PgIndex",
                [.. keys.Where(k => k.Value is not bool), isUnique ? attribute.Given("Unique", true) : attribute.Find("Unique"), attribute.Find("Name")]),
        ];
    }

    /// <summary>A unique constraint of one column.</summary>
    public static IEnumerable<Annotation> Unique(Annotation attribute) => [attribute.As("Unique")];

    /// <summary>A unique constraint of several columns.</summary>
    public static IEnumerable<Annotation> UniqueConstraint(Annotation attribute) =>
        [attribute.As("Unique", [.. attribute.From("fieldNames", 0), attribute.Find("Name")])];

    /// <summary>A foreign key with what it does.</summary>
    public static IEnumerable<Annotation> ForeignKey(Annotation attribute) =>
    [
        attribute.As(
            "References",
            attribute.Renamed("type", "type", 0),
            Action(attribute, "OnDelete"),
            Action(attribute, "OnUpdate"),
            attribute.Renamed("Name", "ForeignKeyName")),
    ];

    /// <summary>No column.</summary>
    public static IEnumerable<Annotation> Ignore(Annotation attribute) => [attribute.As("NotMapped")];

    /// <summary>The type of a column.</summary>
    public static IEnumerable<Annotation> CustomField(Annotation attribute) => [attribute.As("Column", attribute.Renamed("TypeName", "sql", 0))];

    /// <summary>The type of a column, by the name of the attribute.</summary>
    public static IEnumerable<Annotation> Typed(Annotation attribute) => [attribute.As("Column", attribute.Given("TypeName", attribute.Name switch
    {
        "PgSqlJson" => "json",
        "PgSqlJsonB" => "jsonb",
        "PgSqlHStore" => "hstore",
        "PgSqlTextArray" => "text[]",
        "PgSqlShortArray" => "smallint[]",
        "PgSqlIntArray" => "integer[]",
        "PgSqlLongArray" => "bigint[]",
        "PgSqlFloatArray" => "real[]",
        "PgSqlDoubleArray" => "double precision[]",
        "PgSqlDecimalArray" => "numeric[]",
        "PgSqlTimestampArray" => "timestamp[]",
        "PgSqlTimestampTzArray" => "timestamptz[]",
        "PgSqlTimestamp" => "timestamp",
        "PgSqlTimestampTz" => "timestamptz",
        _ => "character(1)",
    }))];

    private static Annotation Table(Annotation attribute, AnnotationArgument? argument) => attribute.As("Table", argument, attribute.Given("KeysAreGiven", true));

    private static AnnotationArgument? Action(Annotation attribute, string name) =>
        attribute.Text(name) is { } action
            ? attribute.Given(name, string.Concat(action.Trim().Split(' ').Select(w => w.Substring(0, 1).ToUpperInvariant() + w.Substring(1).ToLowerInvariant())))
            : null;
}

using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>What the attributes of linq2db say.</summary>
internal static class LinqToDbAttributes
{
    /// <summary>A table, of which only marked properties are columns; a view is none.</summary>
    public static IEnumerable<Annotation> Table(Annotation attribute)
    {
        if (attribute.Flag("IsView"))
        {
            return [];
        }

        var onlyMarked = attribute.Find("IsColumnAttributeRequired")?.Value is not false;
        return
        [
            attribute.As(
                "Table",
                attribute.Renamed("name", "Name", 0),
                attribute.Find("Schema"),
                attribute.Given("KeysAreGiven", true),
                attribute.Given("OnlyMarked", onlyMarked)),
        ];
    }

    /// <summary>A column with all that it can say of its type, its key and its identity.</summary>
    public static IEnumerable<Annotation> Column(Annotation attribute)
    {
        if (attribute.Find("IsColumn")?.Value is false)
        {
            yield return attribute.As("NotMapped");
            yield break;
        }

        if (attribute.On is ITypeSymbol || attribute.Find("memberName", 1) is not null)
        {
            yield return attribute.NotRead("[Column] on a class", "put it on the property, or on that of the part");
            yield break;
        }

        var type = attribute.Renamed("TypeName", "DbType") ?? TypeOf(attribute, "DataType", -1);
        yield return attribute.As("Column", attribute.Renamed("name", "Name", 0), type, attribute.Find("Order"));
        foreach (var facet in type is null ? Facets(attribute) : UnknownType(attribute))
        {
            yield return facet;
        }

        if (attribute.Flag("IsPrimaryKey"))
        {
            yield return attribute.As("Key", attribute.Renamed("Order", "PrimaryKeyOrder"));
        }

        if (attribute.Flag("IsIdentity"))
        {
            yield return attribute.As("Identity");
        }

        if (attribute.Find("CanBeNull")?.Value is bool canBeNull)
        {
            yield return attribute.As(canBeNull ? "CanBeNull" : "Required");
        }
    }

    /// <summary>A part of the primary key.</summary>
    public static IEnumerable<Annotation> PrimaryKey(Annotation attribute) => [attribute.As("Key", attribute.Renamed("Order", "Order", 0))];

    /// <summary>An identity column.</summary>
    public static IEnumerable<Annotation> Identity(Annotation attribute) => [attribute.As("Identity")];

    /// <summary>NOT NULL.</summary>
    public static IEnumerable<Annotation> NotNull(Annotation attribute) => [attribute.As("Required")];

    /// <summary>Whether a column can be NULL, whatever its type says.</summary>
    public static IEnumerable<Annotation> Nullable(Annotation attribute) =>
        [attribute.As(attribute.Find("canBeNull", 0)?.Value is false ? "Required" : "CanBeNull")];

    /// <summary>No column.</summary>
    public static IEnumerable<Annotation> NotColumn(Annotation attribute) => [attribute.As("NotMapped")];

    /// <summary>The type of a column.</summary>
    public static IEnumerable<Annotation> DataType(Annotation attribute) =>
        (attribute.Find("dataType", 0)?.Value is string ? attribute.Renamed("TypeName", "dataType", 0) : attribute.Renamed("TypeName", "dbType", 1) ?? TypeOf(attribute, "dataType", 0)) is { } type
            ? [attribute.As("Column", type)]
            : UnknownType(attribute);

    /// <summary>A foreign key; what is joined by an expression is none.</summary>
    public static IEnumerable<Annotation> Association(Annotation attribute) => attribute.Text("ThisKey") is null || attribute.Text("OtherKey") is null
        ? [attribute.As("NotMapped")]
        : [attribute.As("ForeignKey", attribute.Renamed("name", "ThisKey"), attribute.Find("OtherKey"))];

    /// <summary>The label of a member of an enumeration.</summary>
    public static IEnumerable<Annotation> MapValue(Annotation attribute) =>
        [attribute.As("EnumLabel", attribute.Renamed("label", "Value") ?? attribute.Renamed("label", "value", 0))];

    private static IEnumerable<Annotation> Facets(Annotation attribute)
    {
        foreach (var unknown in UnknownType(attribute))
        {
            yield return unknown;
        }

        if (attribute.Find("Length") is { } length)
        {
            yield return attribute.As("MaxLength", new RenamedArgument("length", length));
        }

        if (attribute.Find("Precision") is { } precision)
        {
            yield return attribute.As("Precision", new RenamedArgument("precision", precision), attribute.Renamed("scale", "Scale"));
        }
    }

    private static IEnumerable<Annotation> UnknownType(Annotation attribute) =>
        (attribute.Find("DataType") ?? attribute.Find("dataType", attribute.Name == "DataType" ? 0 : -1)) is { Word: { } word } argument
        && word != "Undefined" && attribute.Find("DbType") is null && LinqToDbTypes.Of(word, attribute) is null
            ? [attribute.NotRead($"DataType.{word}", "give the type by DbType", argument.Location)]
            : [];

    private static AnnotationArgument? TypeOf(Annotation attribute, string name, int position) =>
        attribute.Word(name, position) is { } word && LinqToDbTypes.Of(word, attribute) is { } type ? attribute.Given("TypeName", type) : null;
}

using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>The value of a property of an object, in one of the shapes that manifests, templates and reports understand.</summary>
public abstract record FactValue
{
    /// <summary>A word, a name or a number.</summary>
    public sealed record Scalar(string Text) : FactValue;

    /// <summary>A property that is there or not.</summary>
    public sealed record Flag : FactValue;

    /// <summary>An expression over the columns of a table.</summary>
    public sealed record Expression(SqlExpression Sql, ObjectId? Table) : FactValue;

    /// <summary>A type.</summary>
    public sealed record Type(SqlType Sql) : FactValue;

    /// <summary>A collation as SQL.</summary>
    public sealed record Collation(string Sql) : FactValue;

    /// <summary>Another object, by its path.</summary>
    public sealed record Reference(ObjectId Id) : FactValue;

    /// <summary>Columns of a table.</summary>
    public sealed record Columns(ValueList<string> Names, ObjectId Table) : FactValue;

    /// <summary>Values in order.</summary>
    public sealed record List(ValueList<FactValue> Items) : FactValue;

    /// <summary>Properties of a part.</summary>
    public sealed record Group(FactSet Facts) : FactValue;
}

using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A property and the column that it is.</summary>
/// <param name="Property">The property.</param>
/// <param name="Path">Its path from the class: <c>Address.Street</c>.</param>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The type of the column.</param>
internal sealed record ModelColumn(ModelProperty Property, string Path, string Name, SqlType Type)
{
    /// <summary>Whether it can be NULL.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is written as serial.</summary>
    public bool IsSerial { get; init; }

    /// <summary>Whether its table has it from a parent, so that it is that one's to describe.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Where it comes among the columns, where <c>[Column(Order = ...)]</c> says so.</summary>
    public long? Order { get; init; }
}

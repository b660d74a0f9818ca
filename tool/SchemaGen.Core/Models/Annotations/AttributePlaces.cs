namespace SchemaGen.Core.Models.Annotations;

/// <summary>Where an attribute is read; on anything else that is a model's it is reported.</summary>
[Flags]
public enum AttributePlaces
{
    /// <summary>Wherever it stands it may mean something to others, so that it is never reported.</summary>
    None = 0,

    /// <summary>A class that is a table.</summary>
    Table = 1,

    /// <summary>A property that is a column.</summary>
    Column = 2,

    /// <summary>A property that is an attribute of a composite type.</summary>
    Part = 4,
}

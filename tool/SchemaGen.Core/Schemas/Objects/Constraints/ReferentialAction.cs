namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What happens to a row when the row that it refers to goes or changes.</summary>
public enum ReferentialAction
{
    /// <summary>NO ACTION.</summary>
    NoAction,

    /// <summary>RESTRICT.</summary>
    Restrict,

    /// <summary>CASCADE.</summary>
    Cascade,

    /// <summary>SET NULL.</summary>
    SetNull,

    /// <summary>SET DEFAULT.</summary>
    SetDefault,
}

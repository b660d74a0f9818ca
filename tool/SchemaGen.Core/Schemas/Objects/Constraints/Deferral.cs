namespace SchemaGen.Core.Schemas.Objects;

/// <summary>When a constraint is checked.</summary>
public enum Deferral
{
    /// <summary>NOT DEFERRABLE.</summary>
    None,

    /// <summary>DEFERRABLE INITIALLY IMMEDIATE.</summary>
    Deferrable,

    /// <summary>DEFERRABLE INITIALLY DEFERRED.</summary>
    InitiallyDeferred,
}

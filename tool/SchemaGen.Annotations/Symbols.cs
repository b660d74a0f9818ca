namespace SchemaGen;

/// <summary>The symbols that a project may define.</summary>
internal static class Symbols
{
    /// <summary>Keeps the attributes in the assembly of the models, for who reads them by reflection; without it they are for the compiler alone, and the assembly does not refer to this one.</summary>
    public const string Attributes = "SCHEMAGEN_ATTRIBUTES";
}

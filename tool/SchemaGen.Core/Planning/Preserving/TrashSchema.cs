namespace SchemaGen.Core.Planning.Preserving;

/// <summary>The schema that holds what revisions keep of what they drop; no comparison looks into it.</summary>
public static class TrashSchema
{
    /// <summary>Its name.</summary>
    public const string Name = "schemagen_trash";

    /// <summary>The column of each of its tables that tells when its rows were put there.</summary>
    public const string KeptAt = "schemagen_kept_at";
}

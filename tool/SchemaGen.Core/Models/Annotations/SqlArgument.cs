namespace SchemaGen.Core.Models.Annotations;

/// <summary>An argument of an attribute that is put into statements as it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its place among those without a name; -1 for none.</param>
public sealed record SqlArgument(string Name, int Place = -1);

namespace SchemaGen.Core.Models.Reading;

/// <summary>A property that stands for rows of another table.</summary>
/// <param name="Property">The property.</param>
/// <param name="Target">The full name of the class of the rows.</param>
/// <param name="IsCollection">Whether it stands for many.</param>
internal sealed record Navigation(ModelProperty Property, string Target, bool IsCollection);

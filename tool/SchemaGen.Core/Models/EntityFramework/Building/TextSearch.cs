namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>What a generated tsvector is made of.</summary>
/// <param name="Configuration">The text search configuration.</param>
/// <param name="Properties">The names of the properties whose text it holds.</param>
internal sealed record TextSearch(string Configuration, IReadOnlyList<string> Properties);

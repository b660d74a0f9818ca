namespace SchemaGen.Cli.Documenting;

/// <summary>A file of a site.</summary>
/// <param name="Path">Its path from the root of the site, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SiteFile(string Path, string Text);

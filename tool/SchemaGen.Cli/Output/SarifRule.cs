namespace SchemaGen.Cli.Output;

/// <summary>A rule as code scanning shows it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Page">Where it is explained.</param>
/// <param name="Level"><c>error</c>, <c>warning</c>, <c>note</c> or <c>none</c>.</param>
public sealed record SarifRule(string Id, string Title, string Page, string Level);

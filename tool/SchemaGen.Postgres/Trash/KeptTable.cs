namespace SchemaGen.Postgres.Trash;

/// <summary>A table of the schema <c>schemagen_trash</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">The table or column of which it holds what that held.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Age">How long ago its rows were put there, by the clock of the server; null where it has none.</param>
public sealed record KeptTable(string Name, string Of, long Bytes, TimeSpan? Age);

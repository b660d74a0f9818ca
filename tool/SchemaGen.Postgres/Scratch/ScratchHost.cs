namespace SchemaGen.Postgres.Scratch;

/// <summary>A running server that lets us create databases, and what has to be stopped afterwards, if anything.</summary>
internal sealed record ScratchHost(string ConnectionString, string Description, IAsyncDisposable? Process = null)
{
    public int Major { get; init; }

    public bool TemplateIsUtf8 { get; init; } = true;
}

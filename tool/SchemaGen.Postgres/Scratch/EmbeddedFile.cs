namespace SchemaGen.Postgres.Scratch;

/// <summary>The statements and scripts of this folder, embedded under their file names.</summary>
internal static class EmbeddedFile
{
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream("scratch/" + name)
            ?? throw new InvalidOperationException($"scratch/{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

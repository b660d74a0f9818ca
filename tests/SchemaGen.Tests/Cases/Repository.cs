namespace SchemaGen.Tests.Cases;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("the tests do not run inside the repository"),
        _ when File.Exists(Path.Combine(folder.FullName, "SchemaGen.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

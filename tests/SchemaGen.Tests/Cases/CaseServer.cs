using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Cases;

/// <summary>The databases that the cases run on.</summary>
internal static class CaseServer
{
    private static readonly Lazy<Task<SharedScratch>> Spelling = new(async () => new(await TestServer.SpellingAsync()));

    /// <summary>The major version of the server.</summary>
    public static int Major => TestServer.MajorAsync().GetAwaiter().GetResult();

    /// <summary>Makes an empty database.</summary>
    public static async Task<ScratchDatabase> CreateDatabaseAsync() => await (await TestServer.ServerAsync()).CreateDatabaseAsync();

    /// <summary>Where expressions are spelled.</summary>
    public static Task<SharedScratch> SpellingAsync() => Spelling.Value;
}

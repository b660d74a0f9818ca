namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>The options of ASP.NET Core Identity that change its tables.</summary>
/// <param name="MaxLengthForKeys">The greatest length of the parts of keys that are text; zero for none.</param>
/// <param name="Version">The version of the schema.</param>
internal sealed record IdentityStoreOptions(int MaxLengthForKeys = 0, int Version = 1);

using SchemaGen.Core.Naming;

namespace SchemaGen.Scaffolding.Naming;

/// <summary>What a name of C# is in the database.</summary>
internal static class NamingExtensions
{
    /// <summary>The name by the convention; <c>@</c> is no part of a name.</summary>
    public static string ApplyTo(this NamingConvention naming, string name) => naming.Apply(name.TrimStart('@'));
}

using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>The value of a member of a seed row.</summary>
/// <param name="Value">The value; null where it is read only once it turns out to be a column's.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SeedMember(Func<SeedValue> Value, SyntaxNode Place)
{
    /// <summary>The value; null where it cannot be read.</summary>
    public SeedValue? ValueOrNull()
    {
        try
        {
            return Value();
        }
        catch (UnreadSeedException)
        {
            return null;
        }
    }
}

using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Something of a seed row is no constant.</summary>
internal sealed class UnreadSeedException(SyntaxNode place, string message) : ExpectedException(message)
{
    /// <summary>What it is.</summary>
    internal SyntaxNode Place => place;

    /// <summary>What is neither a constant nor one of the calls that are read.</summary>
    internal static UnreadSeedException NoConstant(SyntaxNode place) => new(
        place,
        $"'{place}' is no constant that can be read, and a seed row has to be the same each time: write the value itself (a literal, an enumeration's member, new DateTime(...), new Guid(\"...\")), or a row of seed/*.csv");
}

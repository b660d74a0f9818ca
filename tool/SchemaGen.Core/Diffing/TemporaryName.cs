using System.Globalization;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds names for what has to make way for a while.</summary>
internal static class TemporaryName
{
    /// <summary>The first name of the form <c>cars__old</c> that is free in the schemas.</summary>
    /// <param name="id">What makes way.</param>
    /// <param name="uniqueName">The name that it has, with what it is unique among.</param>
    /// <param name="schema">What there is.</param>
    /// <param name="others">The other schemas in which the name has to be free.</param>
    internal static ObjectId Of(ObjectId id, UniqueName uniqueName, Schema schema, params string[] others)
    {
        for (var n = 0; ; n++)
        {
            var suffix = n == 0 ? "__old" : "__old" + n.ToString(CultureInfo.InvariantCulture);
            var free = id with { Name = SqlIdentifier.Cut(id.Name, suffix) };
            if (others.Append(id.Schema).All(s => schema.HolderOf(uniqueName with { Schema = s, Name = free.Name }) is null))
            {
                return free;
            }
        }
    }
}

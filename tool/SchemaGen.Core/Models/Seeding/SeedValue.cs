using Microsoft.CodeAnalysis;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>A value of a seed row as it is written in source.</summary>
internal abstract record SeedValue
{
    private SeedValue()
    {
    }

    /// <summary>NULL.</summary>
    internal sealed record Null : SeedValue;

    /// <summary>A constant of C#: a text, a number, a flag or a letter.</summary>
    internal sealed record Constant(object Value) : SeedValue;

    /// <summary>A member of an enumeration, or a number of its type.</summary>
    internal sealed record EnumMember(INamedTypeSymbol Type, object Number) : SeedValue
    {
        /// <summary>The member; null for a number that is none's.</summary>
        internal IFieldSymbol? Field => Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, Number));
    }

    /// <summary>A point in time, and what it is relative to.</summary>
    internal sealed record Moment(DateTime Value) : SeedValue;

    /// <summary>A point in time with the distance from UTC.</summary>
    internal sealed record Offset(DateTimeOffset Value) : SeedValue;

    /// <summary>A span of time.</summary>
    internal sealed record Span(TimeSpan Value) : SeedValue;

    /// <summary>Bytes.</summary>
    internal sealed record Bytes(ValueList<byte> Value) : SeedValue;

    /// <summary>Several values in order.</summary>
    internal sealed record Items(ValueList<SeedValue> Values) : SeedValue;

    /// <summary>What PostgreSQL reads as it stands: a Guid, a date, a time of day.</summary>
    internal sealed record Plain(string Text) : SeedValue;
}

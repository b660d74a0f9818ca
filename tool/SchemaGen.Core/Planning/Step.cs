using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>One step of a plan: a change, with those that its statement carries along.</summary>
/// <param name="Change">What is made, altered, renamed or dropped; never a replacement, which is two steps.</param>
/// <param name="Parts">What is made inside its CREATE, the columns and constraints of a new table; what is made or dropped in the midst of its ALTER.</param>
/// <param name="Hazards">What a reviewer has to know.</param>
public sealed record Step(Change Change, ValueList<Change> Parts, ValueList<Hazard> Hazards)
{
    /// <summary>Whether it names what is made later, so that the server must not look for it yet.</summary>
    public bool IsForward { get; init; }

    /// <summary>Whether others read and write its table meanwhile: its statements commit one by one.</summary>
    public bool IsOnline { get; init; }

    /// <summary>What is kept before it drops, or comes back after it creates; null where nothing is.</summary>
    public KeptData? Kept { get; init; }
}

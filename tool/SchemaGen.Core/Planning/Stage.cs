using SchemaGen.Core.Diffing;

namespace SchemaGen.Core.Planning;

/// <summary>A part of a change that is committed by itself: its difference and plan, there and back.</summary>
/// <param name="Up">What it changes.</param>
/// <param name="UpPlan">The steps.</param>
/// <param name="Down">What its way back changes.</param>
/// <param name="DownPlan">The steps back.</param>
public sealed record Stage(Difference Up, Plan UpPlan, Difference Down, Plan DownPlan)
{
    /// <summary>Whether each of its statements commits by itself, so that others read and write the tables meanwhile.</summary>
    public bool IsOnline { get; init; }
}

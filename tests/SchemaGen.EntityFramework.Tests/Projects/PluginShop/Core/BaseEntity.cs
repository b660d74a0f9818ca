namespace PluginShop.Core
{
    /// <summary>
    /// Base class for entities
    /// </summary>
    public abstract partial class BaseEntity
    {
        /// <summary>
        /// Gets or sets the entity identifier
        /// </summary>
        public int Id { get; set; }
    }

    public partial interface ISlugSupported { }

    public partial interface IStoreMappingSupported
    {
        bool LimitedToStores { get; set; }
    }

    public partial interface ISoftDeletedEntity
    {
        bool Deleted { get; set; }
    }
}

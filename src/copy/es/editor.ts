import type { Copy } from '../copy.ts';

/** Words of the page on which people edit the hub's files with forms. */
export const editor: Copy['editor'] = {
  title: 'Editar este sitio',
  summary:
    'Aquí se editan con formularios, en vez de archivos, los perfiles, las cohortes, la biblioteca, las rutas, las páginas y los ajustes.',
  open: 'Abrir el editor',
  loading: 'Cargando el editor: alrededor de un megabyte.',
  failed: 'El editor no se cargó. Vuelve a cargar la página para intentarlo de nuevo.',
  closed:
    'En este sitio todavía no se puede iniciar sesión. La coordinación puede configurarlo, o ejecutar «npm run cms» en una copia del repositorio.',
  without: {
    title: 'Qué necesitas',
    script: 'El editor es un programa que funciona en tu navegador, así que necesita JavaScript.',
    account: (host) =>
      `Para guardar, inicia sesión con una cuenta de ${host}. Lo que guardas se convierte en una propuesta que la coordinación revisa.`,
    local: 'En tu propio equipo, «npm run cms» abre el mismo editor sin cuenta.',
    files: 'Todo lo que escribe el editor es un archivo, y como tal puede editarse:',
    repository: 'los archivos de este sitio',
  },
  private: {
    title: 'Qué no se edita aquí',
    text: 'Las inscripciones, sus partes selladas, los grupos y las llaves quedan fuera de su alcance.',
  },
};

/** How the desktop host ends when it refuses to start with what it was given; it has said why. Unlike any crash of Electron. */
export const REFUSED_STATUS = 78
